/*
 * The commands for many notices: "batch" converts them, "report" joins the reports of shards.
 */
#ifndef CLI_BATCH_H
#define CLI_BATCH_H

/* As main(): argv[0] is the name of the command. The exit status. */
int batch_main(int argc, char **argv);
int report_main(int argc, char **argv);

#endif

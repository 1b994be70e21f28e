/*
 * The command "bind": many notices as one issue.
 */
#ifndef CLI_BIND_H
#define CLI_BIND_H

/* As main(): argv[0] is the name of the command. The exit status. */
int bind_main(int argc, char **argv);

#endif

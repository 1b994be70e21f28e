/*
 * The command "shelf": feeds and a page over a folder of books.
 */
#ifndef CLI_SHELF_H
#define CLI_SHELF_H

/* As main(): argv[0] is the name of the command. The exit status. */
int shelf_main(int argc, char **argv);

#endif

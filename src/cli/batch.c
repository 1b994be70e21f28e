#include "cli/batch.h"

int
batch_main(int argc, char **argv)
{
    return 2;
}

int
report_main(int argc, char **argv)
{
    return 2;
}

/* The tables of uni.h. */
#include "lang/uni.h"

#include "lang/uni.inc"

/*
 * A look at every text and link that a reader brought, before anything is made of it.
 */
#ifndef READ_VET_H
#define READ_VET_H

#include "model/doc.h"

/*
 * Takes out of the texts what turns or hides letters, turns links with unsafe schemes into text,
 * and reports both, and hosts that mix scripts.
 */
void vet_doc(struct doc *doc);

#endif

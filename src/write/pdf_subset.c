#include "write/pdf_subset.h"

#include <glib.h>
#include <hb-subset.h>

/* What cairo reads. Without the others, above all cmap, there is less to look through. */
static const hb_tag_t tables[] = {
    HB_TAG('h', 'e', 'a', 'd'),
    HB_TAG('h', 'h', 'e', 'a'),
    HB_TAG('h', 'm', 't', 'x'),
    HB_TAG('m', 'a', 'x', 'p'),
    HB_TAG('n', 'a', 'm', 'e'),
    HB_TAG('O', 'S', '/', '2'),
    HB_TAG('l', 'o', 'c', 'a'),
    HB_TAG('g', 'l', 'y', 'f'),
    HB_TAG('C', 'F', 'F', ' '),
};

enum { NAME_FAMILY = 1, NAME_POSTSCRIPT = 6 };

static hb_face_t *
bare_face(hb_face_t *face)
{
    hb_face_t *bare = hb_face_builder_create();
    for (size_t i = 0; i < G_N_ELEMENTS(tables); i++) {
        hb_blob_t *table = hb_face_reference_table(face, tables[i]);
        if (hb_blob_get_length(table))
            hb_face_builder_add_table(bare, tables[i], table);
        hb_blob_destroy(table);
    }
    return bare;
}

static void
note_numbers(const hb_set_t *glyphs, const hb_map_t *numbers, hb_map_t *ret_new)
{
    for (hb_codepoint_t glyph = HB_SET_VALUE_INVALID; hb_set_next(glyphs, &glyph);)
        hb_map_set(ret_new, glyph, hb_map_get(numbers, glyph));
}

hb_blob_t *
pdf_subset(hb_face_t *face, const hb_set_t *glyphs, hb_map_t *ret_new)
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        return NULL;
    hb_set_t *names = hb_subset_input_set(input, HB_SUBSET_SETS_NAME_ID);
    hb_set_clear(names);
    hb_set_add(names, NAME_FAMILY);
    hb_set_add(names, NAME_POSTSCRIPT);
    hb_set_union(hb_subset_input_glyph_set(input), glyphs);
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE);
    hb_face_t *bare = bare_face(face), *subset = NULL;
    hb_subset_plan_t *plan = hb_subset_plan_create_or_fail(bare, input);
    hb_blob_t *blob = NULL;
    if (plan)
        subset = hb_subset_plan_execute_or_fail(plan);
    if (subset) {
        note_numbers(glyphs, hb_subset_plan_old_to_new_glyph_mapping(plan), ret_new);
        blob = hb_face_reference_blob(subset);
    }
    hb_face_destroy(subset);
    hb_subset_plan_destroy(plan);
    hb_face_destroy(bare);
    hb_subset_input_destroy(input);
    return blob;
}

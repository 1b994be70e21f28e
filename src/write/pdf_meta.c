/* The catalog, the output intent and the document information. */
#include <string.h>

#include "base/date.h"
#include "lang/lang.h"
#include "write/pdf_compose.h"

/* Only what is ours: cairo's keys depend on its version. */
static void
clear_catalog(struct composer *c)
{
    static const char *const kept[] = { "/Type", "/Pages", "/StructTreeRoot", "/Outlines",
        "/PageLabels", NULL };
    GPtrArray *keys = obj_keys(c->q, c->root);
    for (guint i = 0; i < keys->len; i++)
        if (!g_strv_contains(kept, keys->pdata[i]))
            qpdf_oh_remove_key(c->q, c->root, keys->pdata[i]);
    g_ptr_array_free(keys, TRUE);
}

static void
write_catalog(struct composer *c)
{
    const char *lang = c->b->root->lang;
    qpdf_oh mark = qpdf_oh_new_dictionary(c->q), view = qpdf_oh_new_dictionary(c->q);

    clear_catalog(c);
    if (lang)
        obj_text(c->q, c->root, "/Lang", lang); /* UA-1 7.2 */
    else
        compose_fail(c, "the language of the document is not known");
    obj_bool(c->q, mark, "/Marked", true); /* UA-1 6.2, A-2 6.7.2.2 */
    obj_take(c->q, c->root, "/MarkInfo", mark);
    obj_bool(c->q, view, "/DisplayDocTitle", true); /* UA-1 7.1-10 */
    if (opts_bool(c->b->job->opts, OPT_DUPLEX))
        obj_name(c->q, view, "/Duplex", "/DuplexFlipLongEdge");
    if (lang && lang_is_rtl(lang))
        obj_name(c->q, view, "/Direction", "/R2L");
    obj_take(c->q, c->root, "/ViewerPreferences", view);
}

/* The colours are sRGB (A-2 6.2.4.3). */
static void
write_output_intent(struct composer *c)
{
    qpdf_data q = c->q;
    GByteArray *icc = icc_srgb();
    qpdf_oh profile = obj_stream(q, icc->data, icc->len), dict = qpdf_oh_get_dict(q, profile);
    qpdf_oh intent = obj_new(q), intents = qpdf_oh_new_array(q);

    obj_int(q, dict, "/N", 3);
    qpdf_oh_release(q, dict);
    obj_name(q, intent, "/Type", "/OutputIntent");
    obj_name(q, intent, "/S", "/GTS_PDFA1");
    obj_text(q, intent, "/OutputConditionIdentifier", "sRGB");
    obj_text(q, intent, "/RegistryName", "http://www.color.org");
    obj_text(q, intent, "/Info", "sRGB IEC61966-2.1");
    obj_take(q, intent, "/DestOutputProfile", profile);
    obj_take_item(q, intents, intent);
    obj_take(q, c->root, "/OutputIntents", intents);
    g_byte_array_free(icc, TRUE);
}

static void
write_xmp(struct composer *c)
{
    GString *xmp = xmp_packet(c->b);
    qpdf_oh stream = obj_stream(c->q, xmp->str, xmp->len), dict = qpdf_oh_get_dict(c->q, stream);
    obj_name(c->q, dict, "/Type", "/Metadata");
    obj_name(c->q, dict, "/Subtype", "/XML");
    qpdf_oh_release(c->q, dict);
    obj_take(c->q, c->root, "/Metadata", stream);
    g_string_free(xmp, TRUE);
}

/* Info says what XMP says (A-2 6.6.2.3); PDF/A-4 has none (6.1.3). */
static void
write_info(struct composer *c)
{
    qpdf_oh info = obj_new(c->q), trailer = qpdf_get_trailer(c->q);
    char *date = date_format(c->b->job->doc->meta.date, DATE_PDF);
    char *creators = xmp_creators(c->b);

    obj_text(c->q, info, "/Title", xmp_title(c->b));
    obj_text(c->q, info, "/Author", creators);
    obj_text(c->q, info, "/Creator", PDF_PRODUCER);
    obj_text(c->q, info, "/Producer", PDF_PRODUCER);
    obj_text(c->q, info, "/CreationDate", date);
    obj_text(c->q, info, "/ModDate", date);
    obj_take(c->q, trailer, "/Info", info);
    qpdf_oh_release(c->q, trailer);
    g_free(creators);
    g_free(date);
}

void
meta_write(struct composer *c)
{
    write_catalog(c);
    write_output_intent(c);
    write_xmp(c);
    if (!c->b->ua2)
        write_info(c);
}

/*
 * Pictures. The library opens no paths but the input's, so a picture must stand in the tree
 * itself (a data: address), and it must say in words what it shows.
 */
#include <string.h>

#include "base/picture.h"
#include "write/epub.h"

static const struct {
    const char *media, *extension;
} known[] = { { "image/png", "png" }, { "image/jpeg", "jpg" }, { "image/gif", "gif" } };

const struct epub_image *
epub_find_image(const struct epub *e, const struct node *n)
{
    for (guint i = 0; i < e->images->len; i++) {
        const struct epub_image *image = &g_array_index(e->images, struct epub_image, i);
        if (image->node == n)
            return image;
    }
    return NULL;
}

/* GIF and animated PNG may move or flash: nobody has looked. */
static bool
may_move(const char *media, const guchar *data, gsize len)
{
    if (strcmp(media, "image/gif") == 0)
        return true;
    for (gsize i = 0; i + 4 <= len; i++)
        if (memcmp(data + i, "acTL", 4) == 0)
            return strcmp(media, "image/png") == 0;
    return false;
}

/* False: not the data of a whole picture of a kind that each reading system shows. */
static bool
take_data(struct epub *e, const struct node *n)
{
    const char *src = n->as.image.src ? n->as.image.src : "";
    const char *comma = strchr(src, ',');
    for (size_t i = 0; i < G_N_ELEMENTS(known); i++) {
        char *start = g_strdup_printf("data:%s;base64,", known[i].media);
        bool same = comma && strlen(start) == (size_t)(comma + 1 - src)
            && g_ascii_strncasecmp(src, start, strlen(start)) == 0;
        g_free(start);
        if (!same)
            continue;
        gsize len;
        guchar *data = g_base64_decode(comma + 1, &len);
        if (!picture_is_whole(known[i].media, data, len)) {
            g_free(data);
            return false;
        }
        struct epub_image image = { .node = n,
            .media = known[i].media,
            .moves = may_move(known[i].media, data, len),
            .name = arena_printf(e->arena, "image-%u.%s", e->images->len + 1, known[i].extension),
            .data = g_bytes_new_take(data, len) };
        g_array_append_val(e->images, image);
        return true;
    }
    return false;
}

static bool
take_all(struct epub *e, const struct node *top)
{
    bool good = true;
    for (const struct node *n = top; n; n = node_next(n, top)) {
        if (n->kind != NODE_IMAGE)
            continue;
        const char *wrong = NULL;
        if (!n->as.image.alt || !*n->as.image.alt)
            wrong = "a picture has no words that say what it shows";
        else if (!take_data(e, n))
            wrong = "a picture is not in the text as whole data of PNG, JPEG or GIF";
        if (wrong)
            diag_add(e->job->diags, DIAG_WRITE_FAILED, n->pos, "%s", wrong);
        good = good && !wrong;
    }
    return good;
}

bool
epub_take_images(struct epub *e)
{
    bool body = take_all(e, e->doc->body);
    return take_all(e, e->doc->notes) && body;
}

#include "write/pdf_obj.h"

void
obj_take(qpdf_data q, qpdf_oh dict, const char *key, qpdf_oh value)
{
    qpdf_oh_replace_key(q, dict, key, value);
    qpdf_oh_release(q, value);
}

void
obj_lend(qpdf_data q, qpdf_oh dict, const char *key, qpdf_oh value)
{
    qpdf_oh_replace_key(q, dict, key, value);
}

void
obj_take_item(qpdf_data q, qpdf_oh array, qpdf_oh value)
{
    qpdf_oh_append_item(q, array, value);
    qpdf_oh_release(q, value);
}

void
obj_lend_item(qpdf_data q, qpdf_oh array, qpdf_oh value)
{
    qpdf_oh_append_item(q, array, value);
}

void
obj_name(qpdf_data q, qpdf_oh dict, const char *key, const char *name)
{
    obj_take(q, dict, key, qpdf_oh_new_name(q, name));
}

void
obj_text(qpdf_data q, qpdf_oh dict, const char *key, const char *utf8)
{
    if (utf8)
        obj_take(q, dict, key, qpdf_oh_new_unicode_string(q, utf8));
}

void
obj_ascii(qpdf_data q, qpdf_oh dict, const char *key, const char *bytes)
{
    obj_take(q, dict, key, qpdf_oh_new_string(q, bytes));
}

void
obj_int(qpdf_data q, qpdf_oh dict, const char *key, long long value)
{
    obj_take(q, dict, key, qpdf_oh_new_integer(q, value));
}

void
obj_bool(qpdf_data q, qpdf_oh dict, const char *key, bool value)
{
    obj_take(q, dict, key, qpdf_oh_new_bool(q, value ? QPDF_TRUE : QPDF_FALSE));
}

void
obj_reals(qpdf_data q, qpdf_oh dict, const char *key, const double *v, size_t n)
{
    qpdf_oh array = qpdf_oh_new_array(q);
    for (size_t i = 0; i < n; i++)
        obj_take_item(q, array, qpdf_oh_new_real_from_double(q, v[i], 3));
    obj_take(q, dict, key, array);
}

qpdf_oh
obj_new(qpdf_data q)
{
    qpdf_oh direct = qpdf_oh_new_dictionary(q);
    qpdf_oh h = qpdf_make_indirect_object(q, direct);
    qpdf_oh_release(q, direct);
    return h;
}

qpdf_oh
obj_stream(qpdf_data q, const void *data, size_t len)
{
    qpdf_oh stream = qpdf_oh_new_stream(q);
    qpdf_oh filter = qpdf_oh_new_null(q), parms = qpdf_oh_new_null(q);
    qpdf_oh_replace_stream_data(q, stream, data, len, filter, parms);
    qpdf_oh_release(q, filter);
    qpdf_oh_release(q, parms);
    return stream;
}

GPtrArray *
obj_keys(qpdf_data q, qpdf_oh dict)
{
    GPtrArray *keys = g_ptr_array_new_with_free_func(g_free);
    qpdf_oh_begin_dict_key_iter(q, dict);
    while (qpdf_oh_dict_more_keys(q))
        g_ptr_array_add(keys, g_strdup(qpdf_oh_dict_next_key(q)));
    return keys;
}

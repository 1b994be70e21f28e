/*
 * What libxml2 asks of ICU, for the program that has libxml2 in itself: encodings that iconv does
 * not know. There are none then. ICU and libstdc++ would be loaded for this alone, and XML comes
 * to libxml2 in UTF-8 (src/read/xml_text.c); only the package of an EPUB may be in UTF-16.
 */
#include <unicode/ucnv.h>

UConverter *
ucnv_open(const char *name, UErrorCode *ret_error)
{
    *ret_error = U_FILE_ACCESS_ERROR;
    return NULL;
}

void
ucnv_close(UConverter *converter)
{
}

void
ucnv_convertEx(UConverter *to, UConverter *from, char **target, const char *target_end,
    const char **source, const char *source_end, UChar *pivot, UChar **pivot_from, UChar **pivot_to,
    const UChar *pivot_end, UBool reset, UBool flush, UErrorCode *ret_error)
{
    *ret_error = U_UNSUPPORTED_ERROR;
}

void
ucnv_setFromUCallBack(UConverter *converter, UConverterFromUCallback action, const void *context,
    UConverterFromUCallback *old_action, const void **old_context, UErrorCode *ret_error)
{
    *ret_error = U_UNSUPPORTED_ERROR;
}

void
ucnv_setToUCallBack(UConverter *converter, UConverterToUCallback action, const void *context,
    UConverterToUCallback *old_action, const void **old_context, UErrorCode *ret_error)
{
    *ret_error = U_UNSUPPORTED_ERROR;
}

void
UCNV_FROM_U_CALLBACK_STOP(const void *context, UConverterFromUnicodeArgs *args, const UChar *units,
    int32_t n, UChar32 c, UConverterCallbackReason reason, UErrorCode *ret_error)
{
}

void
UCNV_TO_U_CALLBACK_STOP(const void *context, UConverterToUnicodeArgs *args, const char *units,
    int32_t n, UConverterCallbackReason reason, UErrorCode *ret_error)
{
}

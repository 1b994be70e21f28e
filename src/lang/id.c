/* Indonesian. */
#include "lang/lang.h"

static const char *const translator[] = {
    "terjemahan", "terjemahan oleh", "diterjemahkan oleh", "penerjemah", "alih bahasa", NULL,
};

static const char *const author[] = {
    "penulis", "oleh", "ditulis oleh", NULL,
};

const struct lang lang_id = {
    .tag = "id",
    .name = "Indonesian",
    .script = SCRIPT_LATIN,
    .hyphen_dict = "hyph_id_ID",
    .function =
        "yang dan di untuk dengan dari pada ini dalam tidak adalah akan itu atau oleh juga "
        "dapat sebagai mereka ke ada kami kita anda telah lebih bisa secara serta harus saat "
        "karena para sudah seperti jika agar bagi tersebut antara tanpa lain semua",
    .credit_translator = translator,
    .credit_author = author,
};

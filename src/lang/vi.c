/* Vietnamese. */
#include "lang/lang.h"

static const char *const translator[] = {
    "bản dịch", "người dịch", "dịch giả", "dịch bởi", NULL,
};

static const char *const author[] = {
    "tác giả", NULL,
};

const struct lang lang_vi = {
    .tag = "vi",
    .name = "Vietnamese",
    .script = SCRIPT_LATIN,
    .function =
        "và của là các có trong được cho một những với không này đã khi để người từ đến về "
        "như cũng tại nhiều sẽ trên phải vào hay thì mà nhưng bạn chúng tôi nếu",
    .letters = "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    .credit_translator = translator,
    .credit_author = author,
};

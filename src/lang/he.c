/* Hebrew. */
#include "lang/lang.h"

static const char *const translator[] = {
    "תרגום",
    "תרגם",
    "תרגמה",
    "תורגם על ידי",
    "מתרגם",
    "תרגום לעברית",
    "תרגום מאנגלית",
    "תורגם בידי",
    "תורגם על־ידי",
    "תרגמו",
    "המתרגם",
    "המתרגמת",
    "מתרגמת",
    "תרגום עברי",
    "תרגם לעברית",
    "תרגמה לעברית",
    NULL,
};

static const char *const author[] = {
    "מאת",
    "כתב",
    "כתבה",
    "מחבר",
    NULL,
};

static const char *const labels[] = { "הודעה לעיתונות", NULL };

const struct lang lang_he = {
    .tag = "he",
    .name = "Hebrew",
    .script = SCRIPT_HEBREW,
    .note_heads = "הערות",
    .labels = labels,
    .rtl = true,
    .function =
        "של את על לא זה עם גם או כי הוא היא אני אם יש אל כל מה כדי בין אך אבל אשר לפי ידי לאחר "
        "לפני עד כמו רק יותר אחרי תחת למען מן ללא בלי כאשר אלא אף היה הם הן אלה אלו זו כך",
    .credit_translator = translator,
    .credit_author = author,
};

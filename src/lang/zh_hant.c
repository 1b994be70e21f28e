/* Chinese (traditional). `letters` are forms that the simplified script does not use. */
#include "lang/lang.h"

static const char *const translator[] = {
    "譯者",
    "翻譯",
    "譯",
    "中譯",
    "中文翻譯",
    "譯文",
    "編譯",
    "翻譯者",
    "由@翻譯",
    "本文由@翻譯",
    "本文由@譯",
    "本文由@摘譯",
    "本文由@編譯",
    "由@摘譯",
    "@摘譯",
    "由@譯",
    "由@編譯",
    "@譯",
    "@ 翻譯",
    "@編譯",
    "中譯者",
    "漢譯",
    "編譯者",
    "譯校",
    "@ 譯",
    "@ 編譯",
    "中文版翻譯",
    "中文譯者",
    "由@譯出",
    "英譯中:",
    "中譯:",
    NULL,
};

static const char *const author[] = {
    "作者",
    "文：",
    "撰文",
    "撰稿",
    "編寫",
    "作者：",
    "著者",
    "編者",
    NULL,
};

static const char *const other[] = {
    "攝影:",
    "圖片:",
    "供圖:",
    "插圖:",
    "編輯:",
    "責任編輯:",
    "校對:",
    "審校:",
    "設計:",
    "聯絡人:",
    NULL,
};

static const char *const string[STR_COUNT] = {
    [STR_CONTENTS] = "目錄",
    [STR_LANDMARKS] = "導覽",
    [STR_BEGIN] = "正文開始",
    [STR_NOTES] = "註釋",
    [STR_NOTE] = "註釋",
    [STR_BACK] = "返回正文",
    [STR_LINK] = "連結",
    [STR_PAGES] = "頁碼",
    [STR_QR] = "QR 碼：連結至",
    [STR_PAGE_OF] = "第 {n} 頁，共 {N} 頁",
    [STR_SUMMARY] =
        "本出版物由純文字自動產生：標題、語言和註釋均由程式推斷，其無障礙性未經人工評估。",
    [STR_SUMMARY_PAGES] = "頁碼與同時產生的 PDF 版本一致。",
    [STR_UNTITLED] = "無標題",
    [STR_SHELF] = "書架",
    [STR_AUTHOR] = "作者",
    [STR_TRANSLATOR] = "譯者",
    [STR_CONTRIBUTOR] = "參與者",
    [STR_LARGE_PRINT] = "大字版",
    [STR_RECORD] = "編目記錄（MARC）",
    [STR_SOURCE] = "來源",
    [STR_PREVIOUS] = "上一頁",
    [STR_NEXT] = "下一頁",
};

static const struct lang_name names[] = {
    { "英語", "en" },
    { "英文", "en" },
    { "法語", "fr" },
    { "法文", "fr" },
    { "德語", "de" },
    { "德文", "de" },
    { "西班牙語", "es" },
    { "西班牙文", "es" },
    { "西語", "es" },
    { "俄語", "ru" },
    { "俄文", "ru" },
    { "阿拉伯語", "ar" },
    { "阿拉伯文", "ar" },
    { "拉丁語", "la" },
    { "拉丁文", "la" },
    { "義大利語", "it" },
    { "義大利文", "it" },
    { "意大利文", "it" },
    { "葡萄牙語", "pt" },
    { "葡萄牙文", "pt" },
    { "葡語", "pt" },
    { "波蘭語", "pl" },
    { "烏克蘭語", "uk" },
    { "希臘語", "el" },
    { "希臘文", "el" },
    { "土耳其語", "tr" },
    { "瑞典語", "sv" },
    { "挪威語", "no" },
    { "丹麥語", "da" },
    { "芬蘭語", "fi" },
    { "荷蘭語", "nl" },
    { "日語", "ja" },
    { "日文", "ja" },
    { "韓語", "ko" },
    { "韓文", "ko" },
    { "希伯來語", "he" },
    { "波斯語", "fa" },
    { "越南語", "vi" },
    { "印尼語", "id" },
    { "馬來語", "ms" },
    { NULL, NULL },
};

static const char *const labels[] = { "新聞稿", NULL };

const struct lang lang_zh_hant = {
    .tag = "zh-Hant",
    .name = "Chinese (traditional)",
    .script = SCRIPT_HAN,
    .note_heads = "註釋 註 附註 注釋 注",
    .labels = labels,
    .no_spaces = true,
    .page = "第",
    .function = "的 了 是 在 和 我們 這 有 不 與 及 為 對 將 以 也 就 都",
    .letters =
        "們這個麼後準麗權來時為會國對發過還進種學長開說從見間問實現關動條該門東車書裡兩電氣頭機無與"
        "業專義習價眾優傳體兒養寫農決況淨擊別創務醫華單賣衛歷廳壓廠參雙變聽啟員圖團園場壞塊堅聲處備"
        "復夠奮婦媽孫寧寶審寬將層歲師帶幫廣應慶庫張強錄歸當徑總戀惡戰戶執擴揚護報擔擇損換據擺攝數斷"
        "舊顯曉暫術權雜構極標樣樹橋檢樓檔歡殘毀畢匯漢溝沒澤濟淺測瀏溫灣濕滿滅燈靈點熱愛狀獨獻環現電"
        "畫監盤確礎離積稱窮竊筆簽簡類緊紀約級純綱納紙線練組細織終經結給絡絕統繼績續維綜綠縮網羅罰職"
        "聯勝腦腳臉節藝蘇範薦藥獲營慮雖藍見觀規視覽覺觸計訂認討讓訓議記講許論設訪證評識訴詞譯試詩話"
        "詢該詳語誤請諸讀課誰調談謝譜貝負貢財責敗貨質貧購貫貴費資賞賴賽贊趕車轉輪軟輕載較輯輸邊達遷"
        "過運還進遠連遲適選遞邏遺郵鄰鄭釀釋裡鐘鋼鑰錢鐵銀鏈銷鎖錯鍵鏡長門閉問閒間聞閱隊陽陰陣階際陸"
        "陳險隨難霧靜韓頁頂項順須顧預領頻題顏額風飛飯飲館驅驗駐騙魚鳥鮮雞麥黃齊齡龍臺灣",
    .credit_translator = translator,
    .credit_author = author,
    .credit_other = other,
    .string = string,
    .names = names,
};

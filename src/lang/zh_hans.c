/* Chinese (simplified). `letters` are forms that the traditional script does not use. */
#include "lang/lang.h"

static const char *const translator[] = {
    "译者",
    "翻译",
    "译",
    "中译",
    "中文翻译",
    "译文",
    "编译",
    "翻译者",
    "译者姓名",
    "由@翻译",
    "本文由@翻译",
    "本文由@译",
    "本文由@摘译",
    "本文由@编译",
    "由@摘译",
    "@摘译",
    "由@译",
    "由@编译",
    "@译",
    "@ 翻译",
    "@编译",
    "中译者",
    "汉译",
    "翻译及校对",
    "编译者",
    "译校",
    "@ 译",
    "@ 编译",
    "中文版翻译",
    "中文译者",
    "由@译出",
    NULL,
};

static const char *const author[] = {
    "作者",
    "文：",
    "撰文",
    "撰稿",
    "编写",
    "作者：",
    "著者",
    "编者",
    NULL,
};

static const char *const string[STR_COUNT] = {
    [STR_CONTENTS] = "目录",
    [STR_LANDMARKS] = "导览",
    [STR_BEGIN] = "正文开始",
    [STR_NOTES] = "注释",
    [STR_NOTE] = "注释",
    [STR_BACK] = "返回正文",
    [STR_LINK] = "链接",
    [STR_PAGES] = "页码",
    [STR_QR] = "二维码：链接到",
    [STR_PAGE_OF] = "第 {n} 页，共 {N} 页",
    [STR_SUMMARY] =
        "本出版物由纯文本自动生成：标题、语言和注释均由程序推断，其无障碍性未经人工评估。",
    [STR_SUMMARY_PAGES] = "页码与同时生成的 PDF 版本一致。",
    [STR_UNTITLED] = "无标题",
    [STR_SHELF] = "书架",
    [STR_AUTHOR] = "作者",
    [STR_TRANSLATOR] = "译者",
    [STR_CONTRIBUTOR] = "参与者",
    [STR_LARGE_PRINT] = "大字版",
    [STR_RECORD] = "编目记录（MARC）",
    [STR_SOURCE] = "来源",
    [STR_PREVIOUS] = "上一页",
    [STR_NEXT] = "下一页",
};

const struct lang lang_zh_hans = {
    .tag = "zh-Hans",
    .name = "Chinese (simplified)",
    .script = SCRIPT_HAN,
    .no_spaces = true,
    .prior = 1,
    .page = "第",
    .function = "的 了 是 在 和 我们 这 有 不 与 及 为 对 将 以 也 就 都",
    .letters =
        "们这个么来时为会国对发过还进种学长开说从见间问实现关动条该门东车书里两电气头机无与业专义习"
        "价众优传体儿养写农决况净击别创务医华单卖卫历厅压厂参双变听启员图团园场坏块坚声处备复够奋妇"
        "妈孙宁宝审宽将层岁师带帮广应庆库张强录归当径总恋恶战户执扩扬护报担择损换据摆摄数断旧显晓暂"
        "术权杂构极标样树桥检楼档欢残毁毕汇汉沟没泽济浅测浏温湾湿满灭灯灵点热爱状独献环现电画监盘着"
        "确础离积称穷窃笔签简类紧纪约级纯纲纳纸线练组细织终经结给络绝统继绩续维综绿缩网罗罚职联胜脑"
        "脚脸节艺苏荐药获营虑虽蓝见观规视览觉触计订认讨让训议记讲许论设访证评识诉词译试诗话询该详语"
        "误请诸读课谁调谈谢谱贝负贡财责败货质贫购贯贵费资赏赖赛赞赶车转轮软轻载较辑输边达迁过运近还"
        "进远连迟适选递逻遗邮邻郑酿释钟钢钥钱铁银链销锁错键镜长门闭问闲间闻阅队阳阴阵阶际陆陈险随难"
        "雾静韩页顶项顺须顾预领频题颜额风飞饭饮馆驱验驻骗鱼鸟鲜鸡麦黄齐龄龙",
    .credit_translator = translator,
    .credit_author = author,
    .string = string,
};

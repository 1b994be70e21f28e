/* Vietnamese. */
#include "lang/lang.h"

static const char *const translator[] = {
    "bản dịch",
    "người dịch",
    "dịch giả",
    "dịch bởi",
    "biên dịch",
    "người biên dịch",
    "chuyển ngữ",
    "người chuyển ngữ",
    "bản tiếng việt:",
    "dịch sang ~:",
    "dịch từ ~:",
    NULL,
};

static const char *const author[] = {
    "tác giả",
    NULL,
};

const struct lang lang_vi = {
    .tag = "vi",
    .name = "Vietnamese",
    .script = SCRIPT_LATIN,
    .function = "và của là các có trong được cho một những với không này đã khi để người từ đến về "
                "như cũng tại nhiều sẽ trên phải vào hay thì mà nhưng bạn chúng tôi nếu",
    .letters = "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    .trigrams =
        "ng_ _th nh_ _ch _nh _ng _tr _qu _ph _kh _và _gi và_ ông ên_ ời_ ền_ ều_ _cá ngư quy "
        "yền uyề ác_ _đư ch_ ười ất_ ợc_ ược gườ ình ân_ các _có có_ _củ ủa_ của đượ _đi _là "
        "ới_ hôn _vi ay_ _ti ọi_ ại_ iều _mọ ện_ hân mọi _nà iên ong ột_ ào_ là_ _bả _mộ khô "
        "_tự _ha một _do _đề an_ hiệ tự_ _ho ốc_ ết_ điề hàn ội_ ành iện đều ia_ do_ ôn_ _hi "
        "như ến_ gia ron ày_ tro hay ản_ ật_ ực_ ức_ hư_ uốc ước ớc_ ải_ _độ ai_ phá ững ần_ "
        "nhữ hữn ộc_ ho_ quố ngh ách _vớ với ống cho ối_ _bi _cả on_ ươn ơng nhâ _cô ục_ ận_ "
        "việ inh ảo_ áp_ giá _họ hiế _ki _hộ qua am_ _co àn_ _tu _hà áo_ _sự sự_ côn hi_ ang "
        "này ài_ thu _lu _đó _bị ính iến bị_ ũng _cũ ườn hải ệt_ hội _về về_ anh _ca yên ao_ "
        "_li cũn _tư ờng bảo bản phả thi ạn_ hế_ _mì iệc ệc_ đó_ mìn tha uyê hức nào át_ trư "
        "_tô _lạ cả_ au_ uy_ hất _số _bấ ây_ _ở_ án_ hể_ thể ung ộng iệt ầu_ ằng khá háp chí "
        "êu_ _đị _dụ ếu_ ọc_ _đố úc_ uật hìn _nư ích _đã iết chi ăn_ thự ngu ợp_ nướ _hợ ặc_ "
        "iáo hực hợp _xã bất xã_ _cầ _sa in_ chu _lo ra_ ôi_ _ma _tạ ưởn ởng vào _hư _tí _để "
        "thà ập_ để_ tuy con _tộ đã_ ua_ ơi_ oàn khi ơn_ _to huy thứ uộc _ba ái_ đối _đạ nhậ "
        "tiế _mà àm_ âm_ _cơ luậ lại hác ùng _na nhi ồng thư ắc_ _cứ _lư _hì _ra ển_ _tấ _cu "
        "àng _bì cơ_ ạt_ hín học eo_ _từ bìn _di ạo_ làm _hạ the áng _đo ăng _đầ ịch ịnh ểm_ "
        "thô _mi iểm _bá chú guy tin nha uan ngô _dâ ghi ấy_ tru _đá _xu _đế hiê hỉ_ _an ổi_ "
        "ánh _kế _ta kho ẳng hươ phạ _bằ bằn ạm_ hốn hận chứ _vậ hưở _tố địn đến hủ_ liê tín "
        "_nă ngà ấn_ ệp_ nhấ _si iệp _nó chế hát từ_ _đồ _ai er_ dân cứ_ tra tôn ảm_ biệ gôn "
        "ắt_ vi_ tri giả úng tất ăm_ _tà âu_ heo độn uyệ em_ ẩm_ _tì hạm hà_ mà_ _ý_ _sẽ sẽ_ "
        "cần _bạ _bà _bu giớ iới độ_ oại _tế ham ứng ọng ểu_ han ữa_ hai iểu sốn kết tế_ oặc "
        "_đa hoặ _cư iển _la viê tiê ấu_ _lự _tổ họ_ dục _tá toà chỉ thế trê _dự _kỳ kỳ_ _hơ "
        "ụng ợi_ rên đi_ hoà thấ tội húc phi iêu hẩm ngo _nê tư_ _đấ thá iệu ệu_ sin ưng ốt_ "
        "tại phâ chủ òng ỗi_ _xâ òn_ hổ_ ầy_ en_ êm_ đồn ảng huậ hán _da _vì vì_ _xử xử_ uyế "
        "ặt_ hau _bắ hoa _vệ _tâ hơn hoạ vệ_ ưa_ hạn _đả ồn_ _bộ loạ nam iếu uất hí_ hệ_ yện "
        "nhà hu_ uận _lợ _vị _sá trị điể đán đầu ấp_ thờ _dư ốn_ biế quả _hu hị_ uốn _đẳ đẳn "
        "_mụ hần _so chư phẩ giữ lợi rị_ mục _đủ ẫn_ oài đủ_ hiể ậy_ gày số_ vị_ _đì đìn _sở "
        "ễn_ sở_ _mạ ượn _du đại _ni ạng rướ ran bộ_ _nữ ừng _nơ oa_ hiề ói_ _vụ khu ín_ nơi "
        "kiế trọ _cù ồi_ ắn_ oạt ảnh chố _cò _đâ hì_ _đặ thú ợng _hô phư _ôn vụ_ iền độc cùn "
        "ếp_ năm tôi ựa_ xuấ rọn cá_ hún _mu hướ _lý dụn lý_ _su rườ _lã ruy _vă văn còn thì "
        "óng uôn _nế _tớ _lệ ghĩ man _sả oán hưn _mặ tộc hời tổ_ cuộ _tắ sản ọn_ tác hun _xe "
        "híc ta_ tới vậy nếu thâ sau úp_ ha_ _em hoá _tậ chấ ép_ _đà phụ oà_ riể _ri quá nên "
        "_má _cấ oi_ _sử nga cao ừa_ ưu_ ướn hú_ ớng thí lực ẩy_ _lê _lậ diệ ạnh ầm_ _yê _rấ "
        "rất iải im_ bắt hứ_ chị run hật lãn thủ ữu_ _nô ám_ ỏi_ _hữ hữu cha _đô goà ìm_ bạn "
        "thố đảm uồn hườ ãnh giú iúp _đứ iễn trá út_ ưới _hồ hoả ếm_ tâm tìn _kể kể_ thị trì "
        "ạc_ ạch iếp _đẩ đây nói ãi_ _mỗ _tị hép đẩy _vô mỗi lập _án _dị min kha tắc huộ phú "
        "ửa_ ịa_ cầu ban",
    .credit_translator = translator,
    .credit_author = author,
};

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
    .trigrams =
        "ng_ _qu _th nh_ _ng _nh _và và_ _ph quy yền ền_ uyề ều_ _ch _tr ời_ ngư _gi gườ ười "
        "_cá _kh ông ược ợc_ _đư các đượ ình _có có_ _củ của ủa_ _mọ mọi ọi_ ân_ _đi ác_ _tự "
        "ất_ hôn tự_ _đề đều ên_ hân _bả _do do_ điề iều ch_ ới_ ay_ _vi hay ốc_ _ha ôn_ quố "
        "uốc ội_ _nà ào_ khô _mộ một ột_ nhâ gia ia_ nhữ hữn ững ện_ hư_ ản_ ành _là ộc_ như "
        "iên ức_ ách hàn phá iện _hi hiệ _vớ với tro ron ong ực_ áp_ ật_ ước ớc_ _hộ _ho _sự "
        "sự_ bảo ảo_ _ti giá hội ục_ ại_ là_ _cô côn _độ _cả bản _bấ nào _bị bị_ cho ho_ ải_ "
        "cả_ _tộ _mì mìn _xã xã_ iáo áo_ bất _về về_ _hợ hợp ợp_ việ iệc ệc_ _co _lu háp uật "
        "ối_ ống _cũ cũn ũng uyê yên hức _đó đó_ luậ phả hải qua ày_ _đố đối ai_ hế_ _nư nướ "
        "ết_ thự hực _dụ ngô gôn ận_ _bì bìn _cơ cơ_ phạ ến_ _hà _bi an_ am_ này _hư _tu àn_ "
        "ằng con on_ hất hiế _đị _tô tôn _tấ ính vi_ hưở ưởn ởng _cứ cứ_ _hì hìn _tư tuy thứ "
        "ẳng thà _bằ bằn hạm ạm_ ươn ơng _tí uộc biệ ần_ vào tất dục chí _ai uy_ ngh ặc_ tội "
        "tha _họ _li liê nhậ _đẳ đẳn thể hể_ tín ngu _lạ lại chế địn ịnh úc_ _ki _số ếu_ _đo "
        "êu_ thô ua_ thu _xử xử_ khá hác án_ thi _to toà oàn giớ iới hận hẩm ẩm_ _xâ âm_ ộng "
        "_ca _vệ vệ_ ạn_ hốn _cầ _dâ dân iến sốn _ở_ hín _tế tế_ au_ phâ iệt ệt_ iểm ểm_ tư_ "
        "hoặ oặc iệp ệp_ _ý_ _kỳ kỳ_ _lợ lợi ợi_ học ọc_ phẩ _đì đìn _sở sở_ oà_ ườn ờng _đã "
        "_tà ạo_ ín_ guy ọng nhấ ài_ _để để_ độ_ cần ích át_ uan tộc ầy_ húc _kế kết _đủ đủ_ "
        "_mụ mục hổ_ inh nha hau độc _hạ ạt_ trư ơi_ ịch ham _lự _đầ viê _lo hoà đã_ _dự ỗi_ "
        "_bu chố hát trị rị_ thú _đẩ đẩy ẩy_ tiế chứ trọ rọn _đạ ồng _đá tiê _mà cá_ hi_ _đả "
        "đảm ảm_ _tì chủ ập_ hạn làm àm_ ăn_ _nơ nơi the heo eo_ iết _tắ tắc ắc_ iếu huậ thế "
        "loạ",
    .credit_translator = translator,
    .credit_author = author,
};

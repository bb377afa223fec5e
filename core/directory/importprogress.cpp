#include "core/directory/importprogress.h"

namespace pindesk::directory {

QLatin1StringView nameOf(ImportStage stage) {
    constexpr std::array names{
        QLatin1StringView("parse"),          QLatin1StringView("normalise"),
        QLatin1StringView("hash"),           QLatin1StringView("pack"),
        QLatin1StringView("keys"),           QLatin1StringView("seal"),
        QLatin1StringView("sort"),           QLatin1StringView("look_up"),
        QLatin1StringView("write_accounts"), QLatin1StringView("write_phones"),
        QLatin1StringView("write_keys"),     QLatin1StringView("replace"),
        QLatin1StringView("commit"),         QLatin1StringView("wait"),
        QLatin1StringView("missing"),
    };
    static_assert(names.size() == importStageCount);
    return names[static_cast<std::size_t>(stage)];
}

} // namespace pindesk::directory

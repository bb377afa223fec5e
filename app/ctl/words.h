#pragma once
#include <QCoreApplication>

namespace pindesk::ctl {

/// The translation context of the command line's own words; errors have theirs in ui/common/errortext.cpp.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(pindeskctl)
};

} // namespace pindesk::ctl

#pragma once
#include <QCoreApplication>

namespace pindesk::gateway {

/// The translation context of what customers read; errors have theirs in ui/common/errortext.cpp.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(pindeskgateway)
};

} // namespace pindesk::gateway

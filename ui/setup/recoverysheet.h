#pragma once
#include "core/base/clock.h"
#include "core/base/secret.h"
#include <QRect>
#include <QString>

class QPainter;

namespace pindesk::ui {

/// What is locked away: the key, whose it is, and what to do with it on the day it is needed.
struct RecoverySheet {
    QString siteName;
    QString url; ///< of the site's database
    Milliseconds madeAt = 0;
    const Secret& key;
};
/// Painted in the device's own size: on paper, and wherever a test looks.
void paintRecoverySheet(QPainter& painter, const QRect& page, const RecoverySheet& sheet);

} // namespace pindesk::ui

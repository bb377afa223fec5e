#include "ui/common/runtext.h"
#include <QCoreApplication>

namespace pindesk::ui {
using generation::RunState;

bool isUnfinished(RunState state) {
    return state == RunState::Running || state == RunState::Cancelled || state == RunState::Failed;
}

QString runStateText(RunState state) {
    switch (state) {
    case RunState::Running:
        return QCoreApplication::translate("runs", "Running or interrupted");
    case RunState::Complete:
        return QCoreApplication::translate("runs", "Complete");
    case RunState::Superseded:
        return QCoreApplication::translate("runs", "Replaced by a newer run");
    case RunState::Cancelled:
        return QCoreApplication::translate("runs", "Cancelled");
    case RunState::Failed:
        break;
    }
    return QCoreApplication::translate("runs", "Failed");
}

} // namespace pindesk::ui

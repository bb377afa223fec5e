#include "ui/desk/deskpage.h"
#include "ui/shell/accountfield.h"

namespace pindesk::ui {
using namespace Qt::StringLiterals;

DeskPage::DeskPage(AccountField& field, QWidget* parent)
    : Page({u"desk"_s, tr("Desk"), "desk", {Right::LookUpAccount}}, parent) {
    Q_UNUSED(field)
}

} // namespace pindesk::ui

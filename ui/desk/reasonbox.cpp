#include "ui/desk/reasonbox.h"
#include "ui/common/eventtext.h"
#include "ui/widgets/text.h"

namespace pindesk::ui {

ReasonBox::ReasonBox(QWidget* parent)
    : QComboBox(parent) {
    setAccessibleName(tr("Reason"));
    setReasons({});
    letShrink(*this);
}

void ReasonBox::setReasons(const QStringList& codes) {
    const QString chosen = reason();
    clear();
    addItem(tr("Choose a reason"), QString());
    for (const QString& code : codes)
        addItem(reasonText(code), code);
    setReason(chosen);
}

void ReasonBox::setReason(const QString& code) {
    setCurrentIndex(std::max(0, findData(code)));
}

} // namespace pindesk::ui

#include "ui/setup/sitestep.h"
#include <QComboBox>
#include <QLineEdit>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

SiteStep::SiteStep(SetupDraft& draft, QWidget* parent)
    : SetupStep(tr("The site"), tr("What everybody sees at the top of every page."), draft, parent)
    , m_name(addLine(tr("Name of the &utility")))
    , m_phone(addLine(tr("&Telephone number for staff who are locked out")))
    , m_environment(new QComboBox(this)) {
    m_environment->addItem(tr("PRODUCTION: real customers"), u"production"_s);
    m_environment->addItem(tr("TEST: to see how it works with your data"), u"test"_s);
    addField(tr("&Environment"), m_environment);
}

bool SiteStep::isComplete() const {
    return !m_name->text().trimmed().isEmpty() && !m_phone->text().trimmed().isEmpty();
}

void SiteStep::goOn() {
    draft().site.name = m_name->text().trimmed();
    draft().site.supportPhone = m_phone->text().trimmed();
    draft().site.environment = m_environment->currentData().toString();
    Q_EMIT finished();
}

} // namespace pindesk::ui

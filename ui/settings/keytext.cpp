#include "ui/settings/keytext.h"
#include <QCoreApplication>
#include <QStringList>

namespace pindesk::ui {
using crypto::KeyPurpose;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(keys)
};

} // namespace

QString purposeText(KeyPurpose purpose) {
    switch (purpose) {
    case KeyPurpose::InitialPin:
        return Words::tr("initial PINs");
    case KeyPurpose::CustomerPin:
        return Words::tr("PINs that customers chose");
    case KeyPurpose::PersonalData:
        return Words::tr("personal data and hints");
    case KeyPurpose::Outbox:
        return Words::tr("outgoing mail");
    case KeyPurpose::Audit:
        break;
    }
    return Words::tr("the audit trail");
}

QString purposesText(const std::vector<KeyPurpose>& purposes) {
    QStringList words;
    for (const KeyPurpose purpose : purposes)
        words << purposeText(purpose);
    return words.join(QStringLiteral(", "));
}

} // namespace pindesk::ui

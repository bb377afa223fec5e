#include "ui/common/distributiontext.h"
#include "ui/common/named.h"
#include "ui/common/timetext.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using distribution::BatchState;
using distribution::Choice;
using distribution::LeftOut;
using ledger::Channel;
using ledger::IssueStatus;
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(distribution)
};

constexpr std::array answers{
    Named{QLatin1StringView("letter"), QT_TRANSLATE_NOOP("distribution", "Our letter")},
    Named{QLatin1StringView("bill"), QT_TRANSLATE_NOOP("distribution", "The bill")},
    Named{QLatin1StringView("website"), QT_TRANSLATE_NOOP("distribution", "The web pages")},
    Named{QLatin1StringView("someone"), QT_TRANSLATE_NOOP("distribution", "Somebody they know")},
    Named{QLatin1StringView("other"), QT_TRANSLATE_NOOP("distribution", "Something else")},
};

} // namespace

QString channelText(Channel channel) {
    switch (channel) {
    case Channel::Telephone:
        return Words::tr("Telephone");
    case Channel::Email:
        return Words::tr("E-mail");
    case Channel::Bill:
        return Words::tr("Bill");
    case Channel::Letter:
        break;
    }
    return Words::tr("Letter");
}

QString issueStatusText(IssueStatus status) {
    switch (status) {
    case IssueStatus::Issued:
        return Words::tr("Given out");
    case IssueStatus::SignedIn:
        return Words::tr("Signed in");
    case IssueStatus::Registered:
        return Words::tr("Registered");
    case IssueStatus::Enabled:
        break;
    }
    return Words::tr("Enabled");
}

QString batchStateText(BatchState state) {
    switch (state) {
    case BatchState::Requested:
        return Words::tr("Waits for approval");
    case BatchState::Approved:
        return Words::tr("Ready to write");
    case BatchState::Refused:
        return Words::tr("Refused");
    case BatchState::Expired:
        return Words::tr("Expired");
    case BatchState::Cancelled:
        return Words::tr("Cancelled");
    case BatchState::Writing:
        return Words::tr("Not finished");
    case BatchState::Written:
        break;
    }
    return Words::tr("Written");
}

QString leftOutText(LeftOut reason) {
    switch (reason) {
    case LeftOut::Changed:
        return Words::tr("Reset or registered since");
    case LeftOut::Unreadable:
        return Words::tr("PIN is damaged: reset it");
    case LeftOut::TooLong:
        return Words::tr("Number or PIN too long for its column");
    case LeftOut::NotEncodable:
        return Words::tr("Has a character that the encoding, or the fonts here, lack");
    case LeftOut::Formula:
        return Words::tr("Number or PIN looks like a formula");
    case LeftOut::NoAddress:
        return Words::tr("No address");
    case LeftOut::AddressOverflow:
        break;
    }
    return Words::tr("Address too long for the window");
}

QString choiceText(Choice choice) {
    switch (choice) {
    case Choice::Chosen:
        return Words::tr("Chosen");
    case Choice::Registered:
        return Words::tr("Registered already");
    case Choice::NotNeeded:
        return Words::tr("Given out already, or not before that day");
    case Choice::OtherStatus:
        return Words::tr("Another status");
    case Choice::Missing:
        return Words::tr("Gone from the directory");
    case Choice::Expired:
        return Words::tr("Initial PIN expired: needs a reset");
    case Choice::ChangedSince:
        return Words::tr("Changed since");
    case Choice::NotListed:
        break;
    }
    return Words::tr("Not in the list");
}

QString selectionText(const QJsonObject& selection) {
    QStringList parts;
    if (const auto before = selection["issued_before"_L1]; before.isDouble())
        parts << Words::tr("given out before %1 and unused").arg(dateText(before.toInteger()));
    else
        parts << Words::tr("never given out");
    QStringList statuses;
    for (const auto& status : selection["statuses"_L1].toArray())
        statuses << status.toString();
    if (!statuses.isEmpty())
        parts << Words::tr("status %1").arg(statuses.join(u", "_s));
    if (const auto listed = selection["listed"_L1]; listed.isDouble())
        parts << Words::tr("from a list of %1").arg(QLocale().toString(listed.toInteger()));
    return parts.join(u"; "_s);
}

QString surveyAnswerText(const QString& answer) {
    const char* words = find(answers, answer);
    return words == nullptr ? answer : QCoreApplication::translate("distribution", words);
}

} // namespace pindesk::ui

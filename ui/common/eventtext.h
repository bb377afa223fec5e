#pragma once
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <utility>

/// The audit trail in words: an account's history, the overview and the audit page say the same.
namespace pindesk::ui {

/// What happened, without who and when: "PIN reset", "Caller verified (3 of 3 items)".
[[nodiscard]] QString eventText(const QString& action, const QJsonObject& detail = {});
/// The actions that the program writes, in the order of a list to choose from.
[[nodiscard]] const QStringList& knownActions();

/// What it was done to: `staff:csr1` > "csr1", `run:7` > "Run 7", `setting:…` > the setting's name; an
/// account number stays.
[[nodiscard]] QString subjectText(const QString& subject);

/// A reason code of a reset or reveal: `forgot` > "PIN forgotten". The site's own, and a person's own words,
/// stay as they are.
[[nodiscard]] QString reasonText(const QString& reason);

/// An item that callers are asked for: `birth_date` > "Birth date", `extra.meter` > "meter".
[[nodiscard]] QString itemText(const QString& item);

/// Each particular of an event: its name and its value, in words.
[[nodiscard]] QList<std::pair<QString, QString>> detailTexts(const QJsonObject& detail);

} // namespace pindesk::ui

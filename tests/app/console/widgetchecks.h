#pragma once
#include <QStringList>
#include <QWidget>

/// What is wrong with the widgets of a window as a person meets them now; each fault in words, none when all
/// is well. `root`: the window, or a part of it that covers the rest.
namespace pindesk::test {

/// What takes keys has a name that a screen reader can say.
[[nodiscard]] QStringList faultsOfNames(const QWidget& root);
/// The label before a field is its buddy: a click on it and its letter lead to the field, and a screen reader
/// says it.
[[nodiscard]] QStringList faultsOfBuddies(const QWidget& root);
/// Tab goes everywhere, in the order in which the parts are read.
[[nodiscard]] QStringList faultsOfTabOrder(QWidget& root);
/// No letter with Alt leads to two places.
[[nodiscard]] QStringList faultsOfLetters(const QWidget& root);
/// No words are cut off, nothing lies on something else, nothing has to be moved sideways.
[[nodiscard]] QStringList faultsOfRoom(const QWidget& root);
/// Words stand out from what they are painted on by 4.5, signs and edges of fields by 3, as they are painted.
[[nodiscard]] QStringList faultsOfContrast(QWidget& root);
/// Who has the focus looks different: by at least half a line around, with a contrast of 3 to the look
/// without. The window must be active.
[[nodiscard]] QStringList faultsOfFocus(QWidget& root);

/// Visible widgets below it that Tab reaches; `enabledOnly`: now.
[[nodiscard]] QList<QWidget*> focusable(const QWidget& root, bool enabledOnly = false);
/// "ResetCard > SecretEdit “New PIN”".
[[nodiscard]] QString pathOf(const QWidget* widget);

} // namespace pindesk::test

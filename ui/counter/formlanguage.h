#pragma once
#include <QString>
#include <QStringList>

namespace pindesk::ui {

/// The languages that the customer may choose.
[[nodiscard]] QStringList formLanguages();

/// While it lives, what is translated on the window's thread is in this language, whatever the program
/// speaks: the customer's form beside the desk. Not for events in between.
class FormLanguage {
public:
    explicit FormLanguage(const QString& language);
    ~FormLanguage();
    FormLanguage(const FormLanguage&) = delete;
    FormLanguage& operator=(const FormLanguage&) = delete;
};

} // namespace pindesk::ui

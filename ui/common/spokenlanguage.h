#pragma once
#include <QStringList>

namespace pindesk::ui {

/// The languages that a customer may choose, whatever the program speaks: `en` and those of translations/.
[[nodiscard]] QStringList spokenLanguages();

/// While it lives, what is translated on this thread is in this language (of spokenLanguages()). Not for
/// events in between.
class SpokenLanguage {
public:
    explicit SpokenLanguage(const QString& language);
    ~SpokenLanguage();
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;

    /// Goes before the translators that the program has installed. To be called on its first thread, before
    /// another one translates.
    static void prepare();
};

} // namespace pindesk::ui

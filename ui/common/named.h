#pragma once
#include <QLatin1StringView>
#include <QStringView>
#include <algorithm>
#include <span>

namespace pindesk::ui {

/// A name that core gives something, and the words for it, untranslated (QT_TRANSLATE_NOOP).
struct Named {
    QLatin1StringView name;
    const char* text;
};

/// The words for a name; null when the table does not know it.
[[nodiscard]] inline const char* find(std::span<const Named> names, QStringView name) {
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const Named& each) { return name == each.name; });
    return found == names.end() ? nullptr : found->text;
}

} // namespace pindesk::ui

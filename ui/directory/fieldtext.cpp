#include "ui/directory/fieldtext.h"
#include <QCoreApplication>

namespace pindesk::ui {
namespace {

// In the order of DirectoryField.
constexpr std::array<const char*, directory::directoryFieldCount> texts{
    QT_TRANSLATE_NOOP("directory", "Location ID"),
    QT_TRANSLATE_NOOP("directory", "Customer ID"),
    QT_TRANSLATE_NOOP("directory", "First name"),
    QT_TRANSLATE_NOOP("directory", "Last name"),
    QT_TRANSLATE_NOOP("directory", "Organization"),
    QT_TRANSLATE_NOOP("directory", "Service address"),
    QT_TRANSLATE_NOOP("directory", "City"),
    QT_TRANSLATE_NOOP("directory", "State"),
    QT_TRANSLATE_NOOP("directory", "Postal code"),
    QT_TRANSLATE_NOOP("directory", "Country"),
    QT_TRANSLATE_NOOP("directory", "Status"),
    QT_TRANSLATE_NOOP("directory", "E-mail"),
    QT_TRANSLATE_NOOP("directory", "Birth date"),
    QT_TRANSLATE_NOOP("directory", "SSN (last 4 are kept)"),
    QT_TRANSLATE_NOOP("directory", "Telephone"),
    QT_TRANSLATE_NOOP("directory", "Language"),
    QT_TRANSLATE_NOOP("directory", "Must change PIN"),
};

} // namespace

QString directoryFieldText(directory::DirectoryField field) {
    return QCoreApplication::translate("directory", texts[directory::indexOf(field)]);
}

} // namespace pindesk::ui

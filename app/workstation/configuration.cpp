#include "app/workstation/configuration.h"
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QSysInfo>

namespace pindesk::workstation {
using namespace Qt::StringLiterals;
namespace {

const QString configurationName = u"pindesk/pindesk.ini"_s;

// A URL with several hosts has commas, which QSettings takes for a list.
QString textOf(const QSettings& settings, const QString& key) {
    return settings.value(key).toStringList().join(u',');
}

} // namespace

QString configurationPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' + configurationName;
}

Result<Configuration> readConfiguration(const QString& path) {
    QString file = path;
    if (path.isEmpty())
        file = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, configurationName);
    if (file.isEmpty())
        return Configuration();
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable())
        return fail(ErrorCode::InvalidInput, u"config"_s, file);
    const QSettings settings(file, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError)
        return fail(ErrorCode::InvalidInput, u"config"_s, file);
    return Configuration{textOf(settings, u"site"_s), textOf(settings, u"user"_s), file};
}

Result<void> saveSite(const QString& url) {
    QSettings settings(configurationPath(), QSettings::IniFormat);
    settings.setValue(u"site"_s, url);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return fail(ErrorCode::FileUnwritable, configurationPath());
    return {};
}

QString workstationName() {
    return QSysInfo::machineHostName();
}

} // namespace pindesk::workstation

#include "ui/widgets/clipboardguard.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
namespace {

const QString& markFormat() {
    static const QString format = u"application/x-pindesk-copy"_s;
    return format;
}

/// Makes the text when somebody pastes it, and keeps it as nothing but a Secret.
class SecretMimeData final : public QMimeData {
public:
    explicit SecretMimeData(Secret secret)
        : m_secret(std::move(secret)) {}

    QStringList formats() const override { return QMimeData::formats() << u"text/plain"_s; }
    bool hasFormat(const QString& format) const override { return formats().contains(format); }

protected:
    QVariant retrieveData(const QString& format, QMetaType type) const override {
        if (format != "text/plain"_L1)
            return QMimeData::retrieveData(format, type);
        return type == QMetaType::fromType<QString>() ? QVariant(QString::fromUtf8(m_secret.view()))
                                                      : QVariant(m_secret.view().toByteArray());
    }

private:
    Secret m_secret;
};

} // namespace

ClipboardGuard::ClipboardGuard(QObject* parent)
    : QObject(parent) {
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &ClipboardGuard::clear);
}

ClipboardGuard::~ClipboardGuard() {
    clear();
}

void ClipboardGuard::copy(const Secret& secret, std::chrono::milliseconds life) {
    m_mark = QUuid::createUuid().toByteArray();
    auto* data = new SecretMimeData(secret.clone());
    data->setData(markFormat(), m_mark);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    // Windows: these formats keep it out of the clipboard's history and its copies in the cloud.
    const QByteArray no(4, '\0');
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
                  no);
    data->setData(u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, no);
    data->setData(u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, no);
    QGuiApplication::clipboard()->setMimeData(data);
    m_life.start(life);
}

void ClipboardGuard::clear() {
    m_life.stop();
    if (m_mark.isEmpty() || qGuiApp == nullptr)
        return;
    QClipboard* clipboard = QGuiApplication::clipboard();
    const QMimeData* data = clipboard->mimeData();
    if (data != nullptr && data->data(markFormat()) == m_mark)
        clipboard->clear();
    m_mark.clear();
    Q_EMIT cleared();
}

std::chrono::milliseconds ClipboardGuard::remaining() const {
    return std::max(m_life.remainingTimeAsDuration(), std::chrono::milliseconds(0));
}

} // namespace pindesk::ui

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

} // namespace

ClipboardGuard::ClipboardGuard(QObject* parent)
    : QObject(parent) {
    m_life.setSingleShot(true);
    m_life.setInterval(std::chrono::seconds(10));
    connect(&m_life, &QTimer::timeout, this, &ClipboardGuard::clear);
}

ClipboardGuard::~ClipboardGuard() {
    clear();
}

void ClipboardGuard::copy(const Secret& secret) {
    m_mark = QUuid::createUuid().toByteArray();
    auto* data = new QMimeData;
    data->setText(QString::fromUtf8(secret.view()));
    data->setData(markFormat(), m_mark);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    // Windows: these formats keep it out of the clipboard's history and its copies in the cloud.
    const QByteArray no(4, '\0');
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
                  no);
    data->setData(u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, no);
    data->setData(u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, no);
    QGuiApplication::clipboard()->setMimeData(data);
    m_life.start();
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

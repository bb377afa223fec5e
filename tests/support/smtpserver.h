#pragma once
#include "core/mail/smtphost.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace pindesk::test {

/// A mail that arrived.
struct ArrivedMail {
    QString sender, recipient, user;
    bool encrypted = false;
    QString message; ///< lines ended by \n
    [[nodiscard]] QString header(const QString& name) const {
        for (const QString& line : message.section(QStringLiteral("\n\n"), 0, 0).split(u'\n'))
            if (line.startsWith(name + QStringLiteral(": ")))
                return line.mid(name.size() + 2);
        return {};
    }
};

/// tests/support/smtpserver.py, with its options, as long as the object lives.
class SmtpServer {
public:
    explicit SmtpServer(const QStringList& options = {}) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"),
                        QStringList{QStringLiteral("-B"),
                                    QStringLiteral(PINDESK_SOURCE_DIR "/tests/support/smtpserver.py"),
                                    m_folder.path()} +
                            options);
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(20'000))
                qFatal("the SMTP server does not start");
        m_port = QJsonDocument::fromJson(m_process.readLine())[QLatin1StringView("port")].toInt();
    }
    ~SmtpServer() {
        m_process.closeWriteChannel();
        m_process.terminate();
        m_process.waitForFinished();
    }
    SmtpServer(const SmtpServer&) = delete;
    SmtpServer& operator=(const SmtpServer&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// Who signed the certificate that a good server has.
    [[nodiscard]] QByteArray certificates() const { return contents("ca.pem"); }
    [[nodiscard]] mail::SmtpHost host() const {
        mail::SmtpHost host;
        host.name = QStringLiteral("localhost");
        host.port = m_port;
        host.certificates = certificates();
        host.sender = QStringLiteral("pindesk@springfield.example");
        host.patience = {20'000, 20'000};
        return host;
    }
    [[nodiscard]] QList<ArrivedMail> mails() const {
        QList<ArrivedMail> arrived;
        for (const QByteArray& line : contents("mails").split('\n')) {
            const QJsonObject mail = QJsonDocument::fromJson(line).object();
            if (!mail.isEmpty())
                arrived.append({mail[QLatin1StringView("sender")].toString(),
                                mail[QLatin1StringView("recipients")][0].toString(),
                                mail[QLatin1StringView("user")].toString(),
                                mail[QLatin1StringView("tls")].toBool(),
                                mail[QLatin1StringView("message")].toString()});
        }
        return arrived;
    }

private:
    [[nodiscard]] QByteArray contents(const char* name) const {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the SMTP server's folder has no %s", name);
        return file.readAll();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace pindesk::test

#include "core/mail/smtpsession.h"
#include "core/mail/curllibrary.h"
#include <cstring>
#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace pindesk::mail {
namespace {

struct Unread {
    QByteArrayView rest;
};

std::size_t giveMessage(char* buffer, std::size_t size, std::size_t count, void* user) {
    auto& unread = *static_cast<Unread*>(user);
    const auto length = std::min(static_cast<qsizetype>(size * count), unread.rest.size());
    std::memcpy(buffer, unread.rest.data(), static_cast<std::size_t>(length));
    unread.rest = unread.rest.sliced(length);
    return static_cast<std::size_t>(length);
}

int hear(CURL* /*handle*/, curl_infotype type, char* data, std::size_t size, void* user) {
    auto& talk = *static_cast<SmtpTalk*>(user);
    const QByteArrayView line(data, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_OUT)
        talk.sent(line);
    else if (type == CURLINFO_HEADER_IN)
        talk.received(line);
    else if (type == CURLINFO_SSL_DATA_OUT)
        talk.shookHands();
    return 0;
}

/// What ends a talk from our side.
struct Watch {
    std::stop_token stop;
    MailHeartbeat beat;
};

int isOver(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    const auto& watch = *static_cast<const Watch*>(user);
    return watch.stop.stop_requested() || (watch.beat && !watch.beat()) ? 1 : 0;
}

} // namespace

struct SmtpSession::Private {
    CURL* handle = nullptr;
    SmtpHost host;
    SmtpTalk talk;
    Watch watch;
    char error[CURL_ERROR_SIZE] = {};

    template <class Value>
    void set(CURLoption option, Value value) const {
        curl_easy_setopt(handle, option, value);
    }
    void prepare();
    [[nodiscard]] tl::expected<void, SmtpFailure> perform();
    [[nodiscard]] SmtpStep stepOf(CURLcode code) const;
    [[nodiscard]] SmtpFailure failureOf(CURLcode code) const;
};

void SmtpSession::Private::prepare() {
    const bool isTls = host.security == SmtpSecurity::Tls;
    const QByteArray url =
        (isTls ? "smtps://" : "smtp://") + host.name.toLatin1() + ':' + QByteArray::number(host.port);
    set(CURLOPT_URL, url.constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, ""); // what the environment names is for web pages
    set(CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!host.certificates.isEmpty()) {
        curl_blob blob{host.certificates.data(), static_cast<std::size_t>(host.certificates.size()),
                       CURL_BLOB_COPY};
        set(CURLOPT_CAINFO_BLOB, &blob);
        set(CURLOPT_CAPATH, static_cast<char*>(nullptr)); // these and no others
    }
    if (!host.user.isEmpty()) {
        const QByteArray user = host.user.toUtf8();
        Secret password(host.password.size() + 1); // with the zero byte that curl asks for
        std::copy_n(host.password.data(), host.password.size(), password.data());
        set(CURLOPT_USERNAME, user.constData());
        set(CURLOPT_PASSWORD, reinterpret_cast<const char*>(password.data()));
    }
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(host.patience.connect));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(host.patience.total));
    // Of one answer; the one to QUIT has no other limit.
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>((host.patience.total + 999) / 1000));
    set(CURLOPT_ERRORBUFFER, error);
    set(CURLOPT_VERBOSE, 1L); // to hear the talk; nothing is printed
    set(CURLOPT_DEBUGFUNCTION, &hear);
    set(CURLOPT_DEBUGDATA, &talk);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &isOver);
    set(CURLOPT_XFERINFODATA, &watch);
}

SmtpStep SmtpSession::Private::stepOf(CURLcode code) const {
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_URL_MALFORMAT:
        return SmtpStep::Resolve;
    case CURLE_COULDNT_CONNECT:
        return SmtpStep::Connect;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return SmtpStep::Certificate;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_USE_SSL_FAILED:
        return SmtpStep::Tls;
    case CURLE_LOGIN_DENIED:
        return SmtpStep::Authentication;
    default:
        break;
    }
    curl_off_t connected = 0;
    curl_easy_getinfo(handle, CURLINFO_CONNECT_TIME_T, &connected);
    return talk.step() == SmtpStep::Connect && connected > 0 ? SmtpStep::Greeting : talk.step();
}

SmtpFailure SmtpSession::Private::failureOf(CURLcode code) const {
    constexpr int firstRefusal = 400, firstPermanent = 500, closing = 421;
    SmtpFailure failure;
    failure.step = stepOf(code);
    const bool isAnswered = talk.code() >= firstRefusal && failure.step == talk.step();
    failure.reply = isAnswered ? talk.reply() : oneLine(error[0] != '\0' ? error : curl_easy_strerror(code));
    if (isAnswered && failure.step == SmtpStep::Answer)
        failure.step = SmtpStep::Content;
    if (failure.step < SmtpStep::Recipient)
        return failure;
    if (failure.step == SmtpStep::Answer)
        failure.kind = SmtpFailure::Kind::Temporary;
    else if (isAnswered && talk.code() != closing)
        failure.kind =
            talk.code() >= firstPermanent ? SmtpFailure::Kind::Permanent : SmtpFailure::Kind::Temporary;
    return failure;
}

tl::expected<void, SmtpFailure> SmtpSession::Private::perform() {
    error[0] = '\0';
    talk.beginMail();
    if (const CURLcode code = curl_easy_perform(handle); code != CURLE_OK) {
        auto failure = failureOf(code);
        talk = {}; // the connection is gone
        return tl::unexpected(std::move(failure));
    }
    return {};
}

SmtpSession::SmtpSession(const SmtpHost& host, std::stop_token stop)
    : m_private(std::make_unique<Private>()) {
    provideCurl();
    m_private->host = host.withoutPassword();
    m_private->host.password = host.password.clone();
    m_private->watch.stop = std::move(stop);
    m_private->handle = curl_easy_init();
    if (m_private->handle == nullptr)
        qFatal("libcurl gives no handle");
    m_private->prepare();
    m_private->host.password.clear();
}

SmtpSession::~SmtpSession() {
    curl_easy_cleanup(m_private->handle);
}

tl::expected<void, SmtpFailure> SmtpSession::send(const Letter& letter, const MailHeartbeat& beat) {
    const QByteArray sender = m_private->host.sender.toLatin1();
    curl_slist* recipients = curl_slist_append(nullptr, letter.recipient.toLatin1().constData());
    Unread unread{letter.message.view()};
    m_private->set(CURLOPT_MAIL_FROM, sender.constData());
    m_private->set(CURLOPT_MAIL_RCPT, recipients);
    m_private->set(CURLOPT_READFUNCTION, &giveMessage);
    m_private->set(CURLOPT_READDATA, &unread);
    m_private->set(CURLOPT_UPLOAD, 1L);
    m_private->watch.beat = beat;
    auto outcome = m_private->perform();
    m_private->watch.beat = {};
    m_private->set(CURLOPT_MAIL_RCPT, static_cast<curl_slist*>(nullptr));
    curl_slist_free_all(recipients);
    return outcome;
}

tl::expected<void, SmtpFailure> SmtpSession::greet() {
    m_private->set(CURLOPT_CONNECT_ONLY, 1L);
    auto outcome = m_private->perform();
    return outcome;
}

const SmtpTalk& SmtpSession::talk() const {
    return m_private->talk;
}

} // namespace pindesk::mail

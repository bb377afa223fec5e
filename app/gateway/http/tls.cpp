#include "app/gateway/http/tls.h"
#include <QFile>

namespace pindesk::gateway {
using namespace Qt::StringLiterals;

Result<SslContext> openTls(const QString& certificate, const QString& privateKey) {
    SslContext context(SSL_CTX_new(TLS_server_method()));
    if (context == nullptr)
        return fail(ErrorCode::CryptoUnavailable, {}, u"TLS"_s);
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.get(),
                        SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(context.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    if (SSL_CTX_use_certificate_chain_file(context.get(), QFile::encodeName(certificate).constData()) != 1)
        return fail(ErrorCode::InvalidInput, u"certificate"_s, certificate);
    if (SSL_CTX_use_PrivateKey_file(context.get(), QFile::encodeName(privateKey).constData(),
                                    SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_check_private_key(context.get()) != 1)
        return fail(ErrorCode::InvalidInput, u"private_key"_s, privateKey);
    return context;
}

} // namespace pindesk::gateway

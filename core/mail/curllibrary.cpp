#include "core/mail/curllibrary.h"
#include <QtGlobal>
#include <curl/curl.h>

namespace pindesk::mail {

void provideCurl() {
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (done != CURLE_OK)
        qFatal("libcurl does not start");
}

} // namespace pindesk::mail

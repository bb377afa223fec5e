#include "app/console/linkargument.h"
#include <QByteArray>

namespace pindesk::console {
namespace {

constexpr QByteArrayView scheme("pindesk:");

bool isLink(QByteArrayView argument) {
    return argument.size() >= scheme.size() &&
           qstrnicmp(argument.data(), scheme.data(), static_cast<std::size_t>(scheme.size())) == 0;
}

} // namespace

Secret takeLink(int& argc, char** argv) {
    Secret link;
    int kept = 1;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (!isLink(argument)) {
            argv[kept++] = argv[i];
            continue;
        }
        if (link.isEmpty())
            link = Secret(argument);
        wipe(argv[i], static_cast<std::size_t>(argument.size()));
    }
    if (kept < argc) {
        argc = kept;
        argv[argc] = nullptr;
    }
    return link;
}

} // namespace pindesk::console

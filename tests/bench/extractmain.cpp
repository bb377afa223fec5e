#include "tests/bench/extractmain.h"
#include "core/crypto/startupgate.h"
#include "tests/bench/extract.h"
#include <QCoreApplication>
#include <QTemporaryDir>

int main(int argc, char** argv) {
    using namespace pindesk;
    using namespace Qt::StringLiterals;
    const QCoreApplication application(argc, argv);
    const auto gate = *crypto::StartupGate::open();
    const int rows = argc > 1 ? application.arguments().at(1).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const QString extract = folder.filePath(u"extract.csv"_s);
    bench::writeExtract(extract, rows);
    bench::Report report;
    bench::run(report, extract, rows);
    return report.result();
}

// Letters beside QPdfWriter writing the same static pages: one letter, its lines already laid out, painted
// again and again on as many pages of the same file. By turns, medians.
//
//   bench_letters [LETTERS] [ROUNDS]
#include "core/letters/letterfonts.h"
#include "core/letters/lettersink.h"
#include "core/letters/sampleletter.h"
#include "tests/bench/measure.h"
#include <QGuiApplication>
#include <QTemporaryFile>

using namespace pindesk;
using namespace Qt::StringLiterals;
using bench::measure;

namespace {

constexpr double mostRatio = 1.5;
constexpr double mostGrowth = 8; ///< MiB from a tenth of the letters to all

/// Customers that differ in every value.
class Customers {
public:
    distribution::IssueRow next() {
        ++m_number;
        const QByteArray number = QByteArray::number(m_number);
        m_location = number.rightJustified(8, '0');
        m_pin = ("k" + number + "Zw4qP7").first(8);
        m_lastName = "Smith-" + number;
        m_street = number + " Elm St";
        distribution::IssueRow row =
            letters::sampleRow(letters::Sample::Plain, m_number % 4 == 0 ? "es" : "en");
        row.location = m_location;
        row.pin = m_pin;
        row.lastName = m_lastName;
        row.serviceAddress = m_street;
        return row;
    }

private:
    int m_number = 0;
    QByteArray m_location, m_pin, m_lastName, m_street;
};

const distribution::BatchFacts facts{1, 1'795'348'800'000, u"Riverside Water"_s, u"1-800-555-0100"_s,
                                     u"https://my.riverside.example"_s};

std::unique_ptr<QTemporaryFile> openFile() {
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        qFatal("%s", qPrintable(file->errorString()));
    return file;
}

void writeLetters(int count) {
    const auto file = openFile();
    auto sink = letters::LetterSink::make(*file, letters::standardTemplate(), facts);
    if (!sink)
        qFatal("%s", qPrintable(sink.error().detail));
    Customers customers;
    for (int i = 0; i < count; ++i)
        if (const auto added = (*sink)->add(customers.next()); !added || *added)
            qFatal("letter %d", i);
    if (!(*sink)->finish())
        qFatal("end");
}

void writeStaticPages(int count) {
    const auto file = openFile();
    const letters::LetterTemplate letter = letters::standardTemplate();
    auto sheets = letters::LetterSheets::open(letter, facts);
    Customers customers;
    if (!sheets || sheets->set(customers.next()))
        qFatal("sheets");
    QPdfWriter writer(file.get());
    writer.setResolution(static_cast<int>(letters::unitsPerInch));
    writer.setPageLayout(letters::pageLayoutOf(letter));
    QPainter painter(&writer);
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            writer.newPage();
        sheets->draw(painter, 0, letters::unitsPerInch);
    }
    painter.end();
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 10'000;
    const int rounds = argc > 2 ? atoi(argv[2]) : 3;
    writeLetters(100); // fonts are loaded once
    std::vector<double> ratios, seconds;
    for (int round = 0; round < rounds; ++round) {
        const bench::Usage ours = measure([&] { writeLetters(count); });
        const bench::Usage still = measure([&] { writeStaticPages(count); });
        ratios.push_back(ours.wall / still.wall);
        seconds.push_back(ours.wall);
    }
    bench::Report report;
    report.atMost("letters / QPdfWriter with the same static pages, wall", bench::quantile(ratios, 0.5),
                  mostRatio);
    bench::Report::tell("letters a second", count / bench::quantile(seconds, 0.5));
    const double few = bench::memoryOf([&] { writeLetters(count / 10); });
    const double all = bench::memoryOf([&] { writeLetters(count); });
    bench::Report::tell("memory of a tenth of the letters", few, "MiB");
    bench::Report::tell("memory of all letters", all, "MiB");
    report.atMost("memory grows by", all - few, mostGrowth, "MiB");
    return report.result();
}

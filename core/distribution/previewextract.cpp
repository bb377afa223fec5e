#include "core/distribution/previewextract.h"
#include "core/distribution/extractsink.h"
#include <QBuffer>

namespace pindesk::distribution {
using namespace Qt::StringLiterals;
namespace {

struct Invented {
    const char* location;
    const char* customer;
    const char* pin;
    const char* firstName;
    const char* lastName;
    const char* organization;
    const char* serviceAddress;
    const char* language;
    const char* email;
};

constexpr std::array invented{
    Invented{"0010045", "338", "7KQ2M", "Maria", "Lopez", "", "14 North Elm Street", "es",
             "maria@example.com"},
    Invented{"0010046", "12", "R4T9X", "Zoë", "O’Brien-Müller", "", "3 Rue de l’Église, Apt \"B\"", "fr", ""},
    Invented{"0010047", "5501", "ZX81Q", "Bartholomew Maximilian",
             "Featherstonehaugh-Wolfeschlegelsteinhausen", "",
             "Building 7, Level 12, 4410 Old Saint Augustine Boulevard", "en", ""},
    Invented{"0010048", "77", "B3N6W", "", "", "=SUM(A1:A9) Ltd", "-1 Harbour Road", "", ""},
    Invented{"0010049", "4", "H8J5P", "Łukasz", "Święcicki", "", "Line one\nLine two", "pl", ""},
};

IssueRow rowOf(const Invented& customer) {
    IssueRow row;
    row.location = customer.location;
    row.customer = customer.customer;
    row.pin = customer.pin;
    row.firstName = customer.firstName;
    row.lastName = customer.lastName;
    row.organization = customer.organization;
    row.serviceAddress = customer.serviceAddress;
    row.city = "Springfield";
    row.state = "IL";
    row.postalCode = "62704";
    row.country = "US";
    row.status = "active";
    row.language = customer.language;
    row.email = customer.email;
    return row;
}

BatchFacts inventedBatch() {
    BatchFacts facts;
    facts.batch = 42;
    facts.writtenAt = QDateTime(QDate(2026, 3, 9), QTime(14, 5, 30)).toMSecsSinceEpoch();
    facts.siteName = u"Springfield Water"_s;
    return facts;
}

} // namespace

Result<ExtractPreview> previewExtract(const ExtractLayout& layout) {
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    ExtractSink sink(layout, inventedBatch(), file);
    PINDESK_CHECK(sink.begin());
    ExtractPreview preview;
    for (const Invented& customer : invented) {
        PINDESK_TRY(const auto leftOut, sink.add(rowOf(customer)));
        preview.leftOut += leftOut ? 1 : 0;
    }
    PINDESK_CHECK(sink.finish());
    preview.replacedCharacters = sink.replacedCharacters();
    const QByteArrayView bytes = QByteArrayView(file.data()).sliced(byteOrderMark(layout.encoding).size());
    preview.lines = TextEncoder(layout.encoding).decoded(bytes).split(u'\n', Qt::SkipEmptyParts);
    for (QString& line : preview.lines)
        if (line.endsWith(u'\r'))
            line.chop(1);
    return preview;
}

} // namespace pindesk::distribution

#include "tests/core/letters/letterfixture.h"
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

namespace pindesk::test {
using namespace Qt::StringLiterals;
namespace {

/// A program of poppler's, the file on its standard input.
QByteArray poppler(const QString& program, const QStringList& arguments, const QByteArray& pdf) {
    QProcess process;
    process.start(program, arguments);
    process.write(pdf);
    process.closeWriteChannel();
    constexpr int patience = 120'000;
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        ADD_FAILURE() << program.toStdString() << ": " << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

} // namespace

distribution::IssueRow Customer::row() const {
    distribution::IssueRow row;
    row.location = location;
    row.customer = customer;
    row.pin = pin;
    row.firstName = firstName;
    row.lastName = lastName;
    row.organization = organization;
    row.serviceAddress = serviceAddress;
    row.city = city;
    row.state = state;
    row.postalCode = postalCode;
    row.country = country;
    row.language = language;
    return row;
}

distribution::BatchFacts letterFacts() {
    constexpr Milliseconds noon = 1'795'348'800'000; // 2026-11-22
    return {7, noon, u"Riverside Water"_s, u"1-800-555-0100"_s, u"https://my.riverside.example"_s};
}

WrittenLetters writeLetters(const letters::LetterTemplate& letter, const std::vector<Customer>& customers) {
    WrittenLetters written;
    QBuffer buffer(&written.pdf);
    buffer.open(QIODevice::WriteOnly);
    auto sink = letters::LetterSink::make(buffer, letter, letterFacts());
    if (!sink) {
        ADD_FAILURE() << sink.error().detail.toStdString();
        return written;
    }
    EXPECT_TRUE((*sink)->begin());
    for (const Customer& customer : customers) {
        const auto added = (*sink)->add(customer.row());
        EXPECT_TRUE(added);
        written.leftOut.push_back(added.value_or(std::nullopt));
    }
    EXPECT_TRUE((*sink)->finish());
    return written;
}

QStringList pagesOf(const QByteArray& pdf, const QStringList& arguments) {
    QStringList all{u"-enc"_s, u"UTF-8"_s};
    all << arguments << u"-"_s << u"-"_s;
    QStringList pages = QString::fromUtf8(poppler(u"pdftotext"_s, all, pdf)).split(u'\f');
    pages.removeLast(); // each ends with a form feed
    return pages;
}

QImage pictureOf(const QByteArray& pdf, int dotsPerInch, int page) {
    const QString number = QString::number(page);
    return QImage::fromData(poppler(
        u"pdftoppm"_s,
        {u"-r"_s, QString::number(dotsPerInch), u"-f"_s, number, u"-l"_s, number, u"-png"_s, u"-"_s}, pdf));
}

QRectF inkIn(const QImage& page, int dotsPerInch, const QRectF& part) {
    constexpr int dark = 200;
    const double scale = dotsPerInch / 25.4;
    const QRect pixels = QRectF(part.topLeft() * scale, part.size() * scale).toRect() & page.rect();
    QRect found;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            if (qGray(page.pixel(x, y)) < dark)
                found |= QRect(x, y, 1, 1);
    return {QPointF(found.topLeft()) / scale, QSizeF(found.size()) / scale};
}

void keepPicture(const QString& name, const QByteArray& pdf, const letters::LetterTemplate& letter,
                 int page) {
    const QString folder = qEnvironmentVariable("PINDESK_WALK_PICTURES");
    if (folder.isEmpty())
        return;
    constexpr int dotsPerInch = 100;
    QImage picture = pictureOf(pdf, dotsPerInch, page).convertToFormat(QImage::Format_RGB32);
    QPainter painter(&picture);
    const double scale = dotsPerInch / 25.4;
    const QRectF window = letters::windowRect(letter.window);
    painter.setPen(Qt::red);
    painter.drawRect(QRectF(window.topLeft() * scale, window.size() * scale));
    painter.end();
    (void)picture.save(folder + u'/' + name + u".png"_s);
}

} // namespace pindesk::test

#pragma once
#include "core/letters/lettersink.h"
#include "core/letters/lettertemplate.h"
#include <QBuffer>
#include <QImage>
#include <gmock/gmock.h>

namespace pindesk::test {

/// A customer's row with its words kept.
struct Customer {
    QByteArray location = "00001234", customer = "0056789", pin = "4K7wPq2m", firstName = "Maria",
               lastName = "Smith", organization, serviceAddress = "12 Elm St", city = "Springfield",
               state = "IL", postalCode = "62701", country, language = "en";
    [[nodiscard]] distribution::IssueRow row() const;
    [[nodiscard]] QString account() const { return QString::fromUtf8(location + '/' + customer); }
};

[[nodiscard]] distribution::BatchFacts letterFacts();

/// What a file of letters came to.
struct WrittenLetters {
    QByteArray pdf;
    std::vector<std::optional<distribution::LeftOut>> leftOut; ///< of each customer
};
[[nodiscard]] WrittenLetters writeLetters(const letters::LetterTemplate& letter,
                                          const std::vector<Customer>& customers);

/// Each page's words as poppler reads them, `arguments` to its pdftotext.
[[nodiscard]] QStringList pagesOf(const QByteArray& pdf, const QStringList& arguments = {});
/// The first page as poppler shows it.
[[nodiscard]] QImage pictureOf(const QByteArray& pdf, int dotsPerInch, int page = 1);
/// The dark rectangle around all in the part of the page (mm); empty when there is nothing.
[[nodiscard]] QRectF inkIn(const QImage& page, int dotsPerInch, const QRectF& part);

/// With PINDESK_WALK_PICTURES=FOLDER, the page is left there, the window's edge on it.
void keepPicture(const QString& name, const QByteArray& pdf, const letters::LetterTemplate& letter,
                 int page = 1);

} // namespace pindesk::test

#pragma once

#include "app/exchange/journal_file.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// A sheet of paper: the plan to hang on the wall and the progress to take to a professional. Pictures and
/// words come from the caller; this only sets them on A4.
namespace limber::exchange {

struct PlanItem {
    QString name;
    /// "5 x 11 s, 5 x 10 s, twice a day"
    QString dose;
    QStringList steps;
    QString caution;
    QImage figure;
};

struct ReportPicture {
    QString title;
    QImage image;
    QString note;
};

struct ReportTable {
    QString title;
    QStringList header;
    std::vector<QStringList> rows;
};

struct PdfReport {
    QString title;
    QString subtitle;
    /// What the program is for; under the title.
    QString purpose;
    /// The first page; everything else begins on the next.
    std::vector<ReportTable> summary;
    std::vector<PlanItem> plan;
    std::vector<ReportPicture> pictures;
    std::vector<ReportTable> tables;
    /// Small print at the end.
    QString closing;
    /// Large print.
    bool large = false;
};

/// How many pages it has, and one of them, counted from 0, as it would be printed.
struct PdfPreview {
    int pages = 0;
    QImage page;
};
[[nodiscard]] PdfPreview previewPdf(const PdfReport& report, int page, int width);

/// Writes the report to `path` as PDF; the error, or nothing when all went well.
[[nodiscard]] std::optional<FileError> writePdf(const PdfReport& report, const QString& path);

} // namespace limber::exchange

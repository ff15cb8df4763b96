#pragma once

#include "app/store/store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

/// A profile on a real disk that goes away with the test.
namespace limber::test {

class Profile {
public:
    [[nodiscard]] QString dir() const { return m_folder.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString database() const { return store::Store::databasePath(dir()); }
    [[nodiscard]] store::Store::Opened tryOpen() const { return store::Store::open(dir()); }
    [[nodiscard]] std::unique_ptr<store::Store> open() const {
        auto opened = tryOpen();
        EXPECT_NE(opened.store, nullptr) << opened.detail.toStdString();
        return std::move(opened.store);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace limber::test

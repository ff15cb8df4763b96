// The names below are those of the C library, and this program exports them: its libraries, SQLite among
// them, call these instead. Single threaded on purpose.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "tests/torture/faults.h"

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace limber::torture {

namespace {

std::string folder;
Blow blow = Blow::None;
long blowAt = 0;
long count = 0;
// Descriptors of watched files.
std::array<bool, 4096> watched{};

bool isWatched(const char* path) {
    return !folder.empty() && path != nullptr && std::strncmp(path, folder.c_str(), folder.size()) == 0;
}

bool isWatched(int descriptor) {
    return descriptor >= 0 && static_cast<std::size_t>(descriptor) < watched.size() &&
           watched[static_cast<std::size_t>(descriptor)];
}

void note(int descriptor, bool ours) {
    if (descriptor >= 0 && static_cast<std::size_t>(descriptor) < watched.size())
        watched[static_cast<std::size_t>(descriptor)] = ours;
}

[[noreturn]] void die() {
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

enum class Fate { Go, Full, Half, GoThenDie, HalfThenDie };

/// One more call of ours; `needsRoom` when a full disk would refuse it.
Fate next(bool needsRoom) {
    ++count;
    const bool here = count == blowAt;
    const bool failing =
        (blow == Blow::FailOnce && here) || (blow == Blow::FailOn && blowAt > 0 && count >= blowAt);
    if (failing)
        return needsRoom ? (here ? Fate::Half : Fate::Full) : Fate::Go;
    if (!here)
        return Fate::Go;
    if (blow == Blow::KillBefore)
        die();
    if (blow == Blow::KillAfter)
        return Fate::GoThenDie;
    return blow == Blow::KillWithin ? Fate::HalfThenDie : Fate::Go;
}

template <class Function> Function original(const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

template <class Value> Value ended(Fate fate, Value value) {
    if (fate == Fate::GoThenDie || fate == Fate::HalfThenDie)
        die();
    return value;
}

int full() {
    errno = ENOSPC;
    return -1;
}

/// For calls that are done or not: nothing can be half.
template <class Call> int whole(bool ours, bool needsRoom, Call call) {
    if (!ours)
        return call();
    const Fate fate = next(needsRoom);
    if (fate == Fate::Full || fate == Fate::Half)
        return full();
    return ended(fate, call());
}

/// For calls that write `size` bytes.
template <class Call> ssize_t writing(int descriptor, std::size_t size, Call call) {
    if (!isWatched(descriptor))
        return call(size);
    const Fate fate = next(true);
    if (fate == Fate::Full)
        return full();
    const bool half = fate == Fate::Half || fate == Fate::HalfThenDie;
    if (half && size < 2)
        return fate == Fate::Half ? full() : ended(fate, ssize_t{0});
    return ended(fate, call(half ? size / 2 : size));
}

int opening(const char* path, int flags, mode_t mode, const char* name) {
    const auto call = [&] { return original<int (*)(const char*, int, ...)>(name)(path, flags, mode); };
    const bool ours = isWatched(path) && (flags & (O_CREAT | O_WRONLY | O_RDWR)) != 0;
    struct stat seen = {};
    const bool makes = ours && (flags & O_CREAT) != 0 && ::stat(path, &seen) != 0;
    const int descriptor = whole(ours, makes, call);
    note(descriptor, isWatched(path) && descriptor >= 0);
    return descriptor;
}

} // namespace

void watch(const std::string& below) {
    folder = below;
    count = 0;
}

void arm(Blow kind, long at) {
    blow = kind;
    blowAt = at;
}

void disarm() {
    blow = Blow::None;
    blowAt = 0;
}

long calls() {
    return count;
}

} // namespace limber::torture

using namespace limber::torture;

extern "C" {

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opening(path, flags, mode, "open");
}

int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return opening(path, flags, mode, "open64");
}

int close(int descriptor) {
    note(descriptor, false);
    return original<int (*)(int)>("close")(descriptor);
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
    return writing(descriptor, size, [&](size_t some) {
        return original<ssize_t (*)(int, const void*, size_t)>("write")(descriptor, bytes, some);
    });
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t at) {
    return writing(descriptor, size, [&](size_t some) {
        return original<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite")(descriptor, bytes, some, at);
    });
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at) {
    return writing(descriptor, size, [&](size_t some) {
        return original<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64")(descriptor, bytes, some,
                                                                                    at);
    });
}

int fsync(int descriptor) {
    return whole(isWatched(descriptor), true, [&] { return original<int (*)(int)>("fsync")(descriptor); });
}

int fdatasync(int descriptor) {
    return whole(isWatched(descriptor), true,
                 [&] { return original<int (*)(int)>("fdatasync")(descriptor); });
}

int ftruncate(int descriptor, off_t size) noexcept {
    return whole(isWatched(descriptor), true,
                 [&] { return original<int (*)(int, off_t)>("ftruncate")(descriptor, size); });
}

int ftruncate64(int descriptor, off64_t size) noexcept {
    return whole(isWatched(descriptor), true,
                 [&] { return original<int (*)(int, off64_t)>("ftruncate64")(descriptor, size); });
}

int rename(const char* from, const char* to) noexcept {
    return whole(isWatched(to), true,
                 [&] { return original<int (*)(const char*, const char*)>("rename")(from, to); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    return whole(isWatched(to), true, [&] {
        return original<int (*)(int, const char*, int, const char*, unsigned)>("renameat2")(
            fromFolder, from, toFolder, to, flags);
    });
}

int link(const char* from, const char* to) noexcept {
    return whole(isWatched(to), true,
                 [&] { return original<int (*)(const char*, const char*)>("link")(from, to); });
}

int unlink(const char* path) noexcept {
    return whole(isWatched(path), false, [&] { return original<int (*)(const char*)>("unlink")(path); });
}

int mkdir(const char* path, mode_t mode) noexcept {
    return whole(isWatched(path), true,
                 [&] { return original<int (*)(const char*, mode_t)>("mkdir")(path, mode); });
}

} // extern "C"

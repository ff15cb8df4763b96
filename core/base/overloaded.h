#pragma once

namespace limber {

/// Several lambdas as one visitor for std::visit.
template <class... Ts> struct Overloaded : Ts... { using Ts::operator()...; };
// clang 14 does not deduce aggregates by itself.
template <class... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace limber

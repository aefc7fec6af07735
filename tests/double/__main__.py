"""The double as a program: prints its token and URL, then serves until it is interrupted."""

import argparse
import asyncio
import contextlib
import signal

from tests.double import Double


async def serve(options: argparse.Namespace) -> None:
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    double = Double(
        port=options.port, latency_ms=options.latency_ms, flood=not options.no_flood, judged=not options.light
    )
    double.flood.reset(options.flood_factor)
    if options.light:
        double.lighten()
    async with double:
        print(f"token {double.token}\nurl {double.url}", flush=True)  # noqa: T201
        await stopped.wait()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.double", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--latency-ms", type=float, default=0.0, help="before each answer")
    parser.add_argument("--no-flood", action="store_true", help="never 429 by itself")
    parser.add_argument("--flood-factor", type=float, default=1.0, help="every limit so many times wider")
    parser.add_argument("--light", action="store_true", help="for benches: no judge, polls not logged, any tap answer")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()

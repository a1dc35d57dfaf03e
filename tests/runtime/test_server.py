"""What `make serve` serves with."""

import socket
import subprocess
import sys
import urllib.request


def test_a_taken_port_is_no_hindrance(tmp_path):
    (tmp_path / "index.html").write_text("<title>Hello</title>", "utf-8")
    (tmp_path / "page.mjs").write_text("", "utf-8")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "selfcheck.runtime", "serve"]
        server = subprocess.Popen(
            [*command, "--directory", str(tmp_path), "--port", str(port)],
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            line = server.stdout.readline()
            address = next(word for word in line.split() if word.startswith("http://"))
            assert not address.endswith(f":{port}/")
            with urllib.request.urlopen(address, timeout=10) as response:
                assert b"Hello" in response.read()
            with urllib.request.urlopen(f"{address}page.mjs", timeout=10) as response:
                assert response.headers["Content-Type"] == "text/javascript"
        finally:
            server.terminate()
            server.communicate(timeout=10)

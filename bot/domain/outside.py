"""What comes from outside may hold anything anywhere: what is built of it is checked to be what its types say."""

from pydantic import ConfigDict

CHECKED = ConfigDict(revalidate_instances="always")  # also what is built already

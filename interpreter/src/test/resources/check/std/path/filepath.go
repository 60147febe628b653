package filepath
